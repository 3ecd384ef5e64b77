namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Slack understood the call and refused it. Holds nothing of what was sent.</summary>
internal sealed class SlackApiException(SlackMethod method, string error, ErrorClass errorClass, ReplyEnvelope? envelope = null)
    : Exception(Sentence(method, error, envelope?.Needed, envelope?.Pointers ?? []))
{
    public SlackMethod Method => method;

    public string Error => error;

    public ErrorClass Class => errorClass;

    /// <summary>The right that is missing, and those there are.</summary>
    public string? Needed => envelope?.Needed;

    public string? Provided => envelope?.Provided;

    /// <summary>Where the request was wrong.</summary>
    public IReadOnlyList<string> Pointers => envelope?.Pointers ?? [];

    /// <summary>How long Slack wants to be left alone with this method.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether it may have been carried out nevertheless.</summary>
    public bool MayHaveHappened => errorClass == ErrorClass.Ambiguous;

    private static string Sentence(SlackMethod method, string error, string? needed, IReadOnlyList<string> pointers)
    {
        var at = pointers.Count == 0 ? "" : $" at {string.Join(", ", pointers)}";
        var missing = needed is null ? "" : $", needed: {needed}";
        return $"Slack refused {method.Name} with {error}{missing}{at}.";
    }
}
