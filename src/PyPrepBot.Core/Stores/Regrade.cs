using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>A decision about a question of a group, from its preview on.</summary>
/// <param name="Id">Made from the delivery that asked for the preview: sixteen hexadecimal digits.</param>
/// <param name="Argument">The answer to accept, the letters of the right options, or the key of one answer; empty for the rest.</param>
/// <param name="By">Who asked for the preview, then who decided.</param>
public sealed record Regrade(
    string Id, GroupId Group, string QuestionId, RegradeKind Kind, string Argument, MemberId By, DateTimeOffset At)
{
    public RegradeState State { get; init; } = RegradeState.Draft;

    /// <summary>What the preview was made of; another stamp now means that it is out of date.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>Answers that got another mark; of a question put back, the answers there were then.</summary>
    public int Changed { get; init; }

    /// <summary>The newest challenge that asked it; null when only tests did.</summary>
    public DateOnly? Challenge { get; init; }
}
