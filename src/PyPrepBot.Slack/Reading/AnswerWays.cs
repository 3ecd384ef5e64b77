namespace PyPrepBot.Slack.Reading;

/// <summary>How an interaction can be answered, as far as Slack said. All of it is secret for as long as it works.</summary>
internal sealed record AnswerWays
{
    public static AnswerWays None { get; } = new();

    /// <summary>Opens one window within three seconds.</summary>
    public string? TriggerId { get; init; }

    /// <summary>Takes five messages within half an hour.</summary>
    public Uri? ResponseUrl { get; init; }

    /// <summary>The window or tab in which it happened, or that was sent.</summary>
    public string? ViewId { get; init; }

    /// <summary>Which state of the window its user saw.</summary>
    public string? ViewHash { get; init; }

    /// <summary>The window below the one that was sent.</summary>
    public string? ViewBelow { get; init; }

    public bool IsHome { get; init; }

    /// <summary>The message whose control was used, or on which a shortcut was chosen.</summary>
    public string? Message { get; init; }

    /// <summary>The message under which it happened, which is where an answer for all belongs.</summary>
    public string? Thread { get; init; }

    /// <summary>Only its reader sees the message, so only <see cref="ResponseUrl"/> can change it.</summary>
    public bool IsEphemeral { get; init; }

    // Slack writes these itself; whatever else stands there is called by nobody.
    public static Uri? Url(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? url : null;

    public override string ToString() => nameof(AnswerWays);
}
