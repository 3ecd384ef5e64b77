using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Features.Home;

/// <summary>All that stands on a member's page.</summary>
/// <param name="Week">The week whose board goes now.</param>
/// <param name="Place">The member's line on it; null for somebody who is not on it.</param>
/// <param name="Waiting">How many things wait for moderators; null for whoever is none.</param>
internal sealed record HomePage(
    StudyGroup Group, HomeToday Today, MemberState Member, Period Week, BoardRow? Place, int? Waiting);
