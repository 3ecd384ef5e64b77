namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>A method: what it takes, what it needs, and what it does.</summary>
/// <param name="Arguments">Their names between blanks; those with a ! must be given.</param>
/// <param name="Scope">The scope it always needs; null where there is none or it depends.</param>
internal sealed record ApiMethod(string Name, Access Access, string Arguments, string? Scope, Func<ApiCall, ApiReply> Handle)
{
    private readonly string[] _arguments = Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public IEnumerable<string> Required => _arguments.Where(one => one.EndsWith('!')).Select(one => one[..^1]);

    public bool Knows(string argument) => _arguments.Contains(argument) || _arguments.Contains(argument + "!");
}
