using PyPrepBot.Commands;

return await CommandTree.Root().Parse(args).InvokeAsync();
