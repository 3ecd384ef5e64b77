using System.Security.Cryptography;
using System.Text;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions.Drafts;

namespace PyPrepBot.Core.Stores;

/// <summary>A question that somebody wrote in the chat, from the first draft to the decision.</summary>
/// <param name="Author">Who wrote it, and where they are told what becomes of it.</param>
/// <param name="Near">The channel in which they wrote it.</param>
/// <param name="At">When its author wrote it, or last changed it.</param>
public sealed record Proposal(string Id, GroupId Group, UserRef Author, ChannelRef Near, QuestionDraft Draft, DateTimeOffset At)
{
    public ProposalState State { get; init; } = ProposalState.Draft;

    /// <summary>Counts the changes: of two people who saw the same, the first one wins.</summary>
    public int Step { get; init; }

    /// <summary>A moderator has to say yes, whoever wrote it.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>The question that it changes; null for a new one.</summary>
    public string? QuestionId { get; init; }

    /// <summary>The number of the newest version of that question when it was opened.</summary>
    public int Seen { get; init; }

    /// <summary>Who decided last, or asked.</summary>
    public UserRef? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was declined, or what its author is asked.</summary>
    public string Note { get; init; } = "";

    /// <summary>What its author answered.</summary>
    public string Answer { get; init; } = "";

    /// <summary>The question it became.</summary>
    public string? Became { get; init; }

    public MemberId Member => new($"{Author.Platform.ToString().ToLowerInvariant()}:{Author.Id}");

    public bool IsOpen => State is ProposalState.Waiting or ProposalState.Asked;

    /// <summary>Short enough for a button, and the same for the same delivery.</summary>
    public static string IdOf(string delivery) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(delivery)).AsSpan(0, 6));
}
