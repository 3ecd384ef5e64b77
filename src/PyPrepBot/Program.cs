using PyPrepBot.Commands;

var parsed = CommandTree.Root().Parse(args);
var code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCode.BadSettings : code;
