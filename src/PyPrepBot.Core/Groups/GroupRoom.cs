using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Groups;

/// <summary>One channel of a study group, and how posting goes there. What is wrong in one room is nothing to another.</summary>
public sealed record GroupRoom(ChannelRef Channel)
{
    /// <summary>What the channel is called, as far as anybody told; for words only.</summary>
    public string? ChannelName { get; init; }

    /// <summary>Who set it up last, and so hears when something is wrong; null while nobody did.</summary>
    public UserRef? SetUpBy { get; init; }

    /// <summary>Posts in a row that the platform refused; one that arrives sets it to nought.</summary>
    public int Refusals { get; init; }

    /// <summary>Why nothing is posted any more; null while all is well.</summary>
    public PostingHalt? Halt { get; init; }

    /// <summary>The bot was removed from there.</summary>
    public bool HasLeft { get; init; }

    /// <summary>When posting began there, or began again: what ended before is not told in the channel.</summary>
    public DateTimeOffset? PostsSince { get; init; }

    public bool IsPosting => Halt is null && !HasLeft;

    public bool IsIn(Platform platform, string space) => Channel.Platform == platform && Channel.Space == space;

    /// <summary>The room after the platform refused one more post.</summary>
    /// <param name="most">So many in a row halt it.</param>
    public GroupRoom Refused(PostingHalt halt, int most)
    {
        var counted = this with { Refusals = Refusals + 1 };
        return counted.Refusals < most && !halt.ChannelIsGone ? counted : counted with { Halt = halt };
    }
}
