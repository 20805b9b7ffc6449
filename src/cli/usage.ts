export const usage = `supersede: which workflow runs are superseded, and why. It cancels nothing.

Usage
  supersede plan                              explain the sample world
  supersede plan --repo owner/name --pr 7     plan for a pull request
  supersede plan --repo owner/name --branch x plan for the pushes to a branch
  supersede plan --repo owner/name --run 123  plan as this run would see it
  supersede plan --from-file snapshot.json    plan from a recorded snapshot
  supersede record --repo owner/name --pr 7   print a snapshot as JSON
  supersede group --event-file event.json --workflow ci.yml
                                              print the name of the group

Options
  --workflow FILE       look at one workflow only, such as ci.yml
  --format FORMAT       table, json or markdown (plan)
  --mode MODE           supersede, or closed: after a pull request (plan)
  --events, --protect-refs, --protect-jobs, --exempt-label, --same-commit,
  --reruns, --let-finish-after, --on-closed, --on-merged, --max-cancels
                        as the inputs of the action; lists with commas (plan)
  --detailed-exitcode   exit with 10 where the plan would cancel a run (plan)
  --event NAME          name of the event, if the file does not show it (group)
  --template TEXT       as the input group of the action; with --events (group)
  --run ID              id of the run, for events without a subject (group)

Environment
  GITHUB_TOKEN          token to read with (or GH_TOKEN)
  GITHUB_API_URL        root of the API, for GitHub Enterprise Server
  HTTPS_PROXY, NO_PROXY, NO_COLOR

Exit codes
  0 fine · 1 error · 2 usage · 4 authentication · 5 the view was incomplete
  10 the plan would cancel something (with --detailed-exitcode)
`
