using System.Globalization;
using PyPrepBot.Simulators;

return args switch
{
    ["discord", .. var rest] when Options(rest) is var (port, isLenient) => await DiscordProgram.RunAsync(port, isLenient),
    ["slack", "--manifest", var file, .. var rest] when Options(rest) is var (port, isLenient) =>
        await SlackProgram.RunAsync(port, isLenient, file),
    ["slack", .. var rest] when Options(rest) is var (port, isLenient) => await SlackProgram.RunAsync(port, isLenient, manifest: null),
    _ => Usage(),
};

static (int Port, bool IsLenient)? Options(string[] rest) => rest switch
{
    [] => (0, false),
    ["--lenient", .. var more] when Options(more) is var (port, _) => (port, true),
    ["--port", var port, .. var more] when int.TryParse(port, CultureInfo.InvariantCulture, out var number) && Options(more) is var (_, lenient) =>
        (number, lenient),
    _ => null,
};

static int Usage()
{
    Console.Error.WriteLine("""
        discord [--port N] [--lenient]                     a Discord on this machine, with a page to look at it
        slack [--manifest FILE] [--port N] [--lenient]     a Slack on this machine, with a page to look at it

        lenient: unknown fields in bodies are noted, not refused
        manifest: the app's, as JSON: its commands, shortcuts, events and scopes
        """);
    return 2;
}
