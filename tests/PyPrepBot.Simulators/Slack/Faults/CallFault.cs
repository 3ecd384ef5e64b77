using PyPrepBot.Simulators.Slack.Api;

namespace PyPrepBot.Simulators.Slack.Faults;

/// <summary>What happens to the next calls of a method.</summary>
internal sealed class CallFault(string method)
{
    public int Left { get; set; }

    /// <summary>The answer instead of doing what was asked.</summary>
    public ApiReply? Reply { get; init; }

    /// <summary>What becomes of the true answer, after everything was done.</summary>
    public Func<ApiReply, ApiReply>? Body { get; init; }

    public TimeSpan? Delay { get; init; }

    public bool DropsBefore { get; init; }

    public bool DropsAfter { get; init; }

    /// <summary>A method is named whole, by its beginning and a star, or by a star alone.</summary>
    public bool Hits(string called) => Left > 0
        && (method.EndsWith('*') ? called.StartsWith(method[..^1], StringComparison.Ordinal) : called == method);
}
