// Workflow files for tests, read by the program's own reader.
import { readWorkflowFile, type WorkflowFile } from '../../src/workflow/workflow-file.js'

/** Throws if the text is not a workflow. */
export function workflowFile(text: string, path = '.github/workflows/ci.yml'): WorkflowFile {
  const file = readWorkflowFile(path, text)
  if (file.kind === 'unreadable') throw new Error(file.problem.message)
  return file
}
