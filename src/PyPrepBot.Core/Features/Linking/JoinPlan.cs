using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>What a code would join.</summary>
/// <param name="Host">Whose schedule and board go on.</param>
/// <param name="Guest">Who rests meanwhile.</param>
public sealed record JoinPlan(LinkCode Code, StudyGroup Host, StudyGroup Guest);
