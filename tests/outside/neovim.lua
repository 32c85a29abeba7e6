-- Asks the language server an editor's questions about the open file. `tests/outside/neovim.ts` passes
-- the places in ASKED, and reads the answers as one line of JSON from the standard output.
local asked = vim.fn.json_decode(os.getenv('ASKED'))
local buffer = vim.api.nvim_get_current_buf()
local textDocument = { uri = vim.uri_from_bufnr(buffer) }
local answers = {}

local clients = vim.lsp.get_clients or vim.lsp.get_active_clients
answers.started = vim.wait(30000, function()
  local client = clients()[1]
  return client and client.initialized and vim.lsp.buf_is_attached(buffer, client.id)
end)

local function finish()
  io.stdout:write(vim.fn.json_encode(answers) .. '\n')
  vim.cmd('qall!')
end
if not answers.started then
  finish()
end

local function ask(method, params)
  params.textDocument = textDocument
  local found, trouble = vim.lsp.buf_request_sync(buffer, method, params, 30000)
  for _, answer in pairs(found or {}) do
    return answer.result or vim.fn.json_encode(answer)
  end
  return trouble
end

local function append(line)
  vim.api.nvim_buf_set_lines(buffer, -1, -1, true, { line })
  return vim.api.nvim_buf_line_count(buffer) - 1
end

answers.hover = ask('textDocument/hover', { position = asked.position })
answers.rename = ask('textDocument/rename', { position = asked.position, newName = asked.newName })

local line = append(asked.begun)
answers.completion = ask('textDocument/completion', { position = { line = line, character = #asked.begun } })

line = append(asked.misspelt)
vim.wait(30000, function()
  answers.diagnostics = vim.tbl_filter(function(one)
    return one.lnum == line
  end, vim.diagnostic.get(buffer))
  return #answers.diagnostics > 0
end)
answers.diagnostics = vim.tbl_map(function(one)
  return { message = one.message, col = one.col, end_col = one.end_col }
end, answers.diagnostics)

local start = { line = line, character = 0 }
local actions = ask('textDocument/codeAction', { range = { start = start, ['end'] = start }, context = { diagnostics = {} } })
if type(actions) == 'table' and actions[1] then
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
end
answers.fixed = vim.api.nvim_buf_get_lines(buffer, line, line + 1, true)[1]

finish()
