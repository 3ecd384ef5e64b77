using PyPrepBot.Simulators.Discord.Rest;

namespace PyPrepBot.Simulators.Discord.Faults;

/// <summary>What happens to the next requests of a route.</summary>
/// <param name="Method">A method, or * for all.</param>
/// <param name="Prefix">How the path begins, without the base of the API.</param>
internal sealed record RequestFault(string Method, string Prefix)
{
    public int Left { get; set; } = 1;

    public TimeSpan? Delay { get; init; }

    public bool DropsBefore { get; init; }

    public bool DropsAfter { get; init; }

    public RestReply? Reply { get; init; }

    public bool Hits(string method, string path) =>
        Left > 0 && (Method == "*" || Method == method) && path.StartsWith(Prefix, StringComparison.Ordinal);
}
