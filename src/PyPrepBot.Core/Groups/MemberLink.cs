namespace PyPrepBot.Core.Groups;

/// <summary>Two accounts of one person, who is one member of the group.</summary>
/// <param name="Main">By which the member is known.</param>
/// <param name="Alias">The other account.</param>
public sealed record MemberLink(MemberId Main, MemberId Alias)
{
    public bool Has(MemberId account) => account == Main || account == Alias;
}
