using PyPrepBot.Core.Projections;

namespace PyPrepBot.Core.Stores;

/// <summary>The members of a group as they are, and as further events would leave them.</summary>
public sealed record WhatIf(IReadOnlyList<MemberState> Before, IReadOnlyList<MemberState> After);
