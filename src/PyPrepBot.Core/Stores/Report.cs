using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>A member says that something is wrong with a question.</summary>
/// <param name="Reason">One of the reasons offered.</param>
/// <param name="Note">In their own words; may be empty.</param>
/// <param name="Answer">The raw answer they defend, when this is an appeal.</param>
public sealed record Report(
    GroupId Group, MemberId Member, string QuestionId, string Revision, string Reason, string Note, string? Answer, DateTimeOffset At)
{
    /// <summary>The <see cref="Reason"/> of an appeal.</summary>
    public const string Appeal = "mine";

    /// <summary>The key of the answer that is defended; null when it is not about one.</summary>
    public string? AnswerKey { get; init; }

    /// <summary>Where it was said, so that the outcome can be told.</summary>
    public ChannelRef? Near { get; init; }

    /// <summary>What a moderator decided; null while it is open.</summary>
    public ReportDecision? Decision { get; init; }

    public bool IsOpen => Decision is null;
}
