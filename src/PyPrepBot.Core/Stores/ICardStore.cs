using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>What each member was shown of each challenge.</summary>
public interface ICardStore
{
    /// <summary>Keeps a member's card. The first one wins and is returned.</summary>
    Task<PersonalCard> OpenAsync(PersonalCard card, CancellationToken cancellation);

    Task<PersonalCard?> FindAsync(GroupId group, DateOnly date, MemberId member, CancellationToken cancellation);

    /// <summary>Remembers that the member has seen the hint.</summary>
    Task UseHintAsync(PersonalCard card, CancellationToken cancellation);
}
