-- Runs in a headless Neovim: what a user's configuration does, then diagnostics, hover and a code action that writes a claim. Exits with 1 and the
-- reason when something does not come.
local command = vim.json and vim.json.decode(vim.env.COUNTERCHECK_COMMAND) or vim.fn.json_decode(vim.env.COUNTERCHECK_COMMAND)
local root = vim.env.COUNTERCHECK_ROOT

local function check(condition, message)
  if condition then return end
  io.stderr:write(message .. '\n')
  vim.cmd('cquit 1')
end

local function wait(what, condition)
  check(vim.wait(20000, condition, 20), what .. ' did not come in 20 s')
end

local client_id
local config = { name = 'countercheck', cmd = command, root_dir = root }
if vim.lsp.start then
  client_id = vim.lsp.start(config)
else
  client_id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, client_id)
end
local client
wait('the server', function()
  client = vim.lsp.get_client_by_id(client_id)
  return client ~= nil and client.initialized ~= false and vim.lsp.buf_is_attached(0, client_id)
end)

wait('a diagnostic', function() return #vim.diagnostic.get(0) > 0 end)
local diagnostic = vim.diagnostic.get(0)[1]
check(diagnostic.code == 'contradiction', 'expected a contradiction, got ' .. vim.inspect(diagnostic))

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000)
  local answer = answers and answers[client_id]
  check(answer and not answer.err, method .. ': ' .. vim.inspect(answer))
  return answer.result
end

local uri = vim.uri_from_bufnr(0)
local hover = request('textDocument/hover', { textDocument = { uri = uri }, position = { line = 0, character = 8 } })
check(hover.contents.value:find('2,400 people', 1, true), 'unexpected hover: ' .. vim.inspect(hover))

local at = { line = 1, character = 4 }
local actions = request('textDocument/codeAction', {
  textDocument = { uri = uri },
  range = { start = at, ['end'] = at },
  context = { diagnostics = {} },
})
local tag
for _, action in ipairs(actions) do
  if action.title:find('as flood/cars', 1, true) then tag = action end
end
check(tag, 'no action that tags among ' .. vim.inspect(actions))
local claim = request('workspace/executeCommand', tag.command)
check(vim.fn.filereadable(root .. '/.claims/sources/a.txt/' .. claim.id .. '.json') == 1, 'the claim is not on disk')
vim.cmd('qall!')
