namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>What becomes of a form that was sent.</summary>
/// <remarks>https://docs.slack.dev/surfaces/modals#handling_submissions</remarks>
internal sealed record ViewAnswer(string ResponseAction)
{
    /// <summary>What stands there from now on.</summary>
    public ViewBody? View { get; init; }

    /// <summary>What to mend, by the block of the field.</summary>
    public IReadOnlyDictionary<string, string>? Errors { get; init; }
}
