using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Projections;

/// <summary>What the log says of an account that is one of two; both of them have one.</summary>
public sealed record LinkState(GroupId Group, MemberId Member, MemberLink Link);
