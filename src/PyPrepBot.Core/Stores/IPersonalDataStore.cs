using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Stores;

/// <summary>Gathers what is kept about a person, for that person.</summary>
public interface IPersonalDataStore
{
    /// <summary>What a group keeps about the person behind an account, with the account that is linked to it.</summary>
    Task<PersonalData> ReadAsync(GroupId group, MemberId account, CancellationToken cancellation);
}
