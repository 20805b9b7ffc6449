// Fields that GitHub documents, for the search of typos.

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context (2026-11) */
export const githubFields: ReadonlySet<string> = new Set(
  `action action_path action_ref action_repository action_status actor actor_id api_url base_ref env event event_name
  event_path graphql_url head_ref job path ref ref_name ref_protected ref_type repository repository_id
  repository_owner repository_owner_id repository_visibility repositoryurl retention_days run_attempt run_id run_number
  secret_source server_url sha token triggering_actor workflow workflow_ref workflow_sha workspace`.split(
    /\s+/
  )
)

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request (2026-11) */
export const pullRequestFields: ReadonlySet<string> = new Set(
  `_links active_lock_reason additions assignee assignees author_association auto_merge base body changed_files closed_at
  comments comments_url commits commits_url created_at deletions diff_url draft head html_url id issue_url labels locked
  maintainer_can_modify merge_commit_sha mergeable mergeable_state merged merged_at merged_by milestone node_id number
  patch_url rebaseable requested_reviewers requested_teams review_comment_url review_comments review_comments_url stack
  state statuses_url title updated_at url user`.split(/\s+/)
)
