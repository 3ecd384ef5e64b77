using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Teams;

/// <summary>The teams of a group this week. Whoever is hidden from boards is counted in none, and named to nobody.</summary>
public sealed class TeamsReading(IMemberSettingsStore settings, IMemberStore members)
{
    internal async Task<TeamsPage> ReadAsync(StudyGroup group, MemberId reader, DateTimeOffset now, CancellationToken cancellation)
    {
        var week = Period.Of(PeriodKind.Week, BoardDay.Of(group.Schedule, now));
        var all = (await settings.AllAsync(group.Id, cancellation)).Where(own => own.Team is not null && !own.Member.IsFormer).ToList();
        var listed = all.Where(own => own.IsListed).ToList();
        var names = await members.NamesAsync(group.Id, [.. listed.Select(own => own.Member)], cancellation);
        var points = new List<(string Team, string Name, int Points)>();
        foreach (var own in listed)
        {
            var state = await members.FindAsync(group.Id, own.Member, cancellation);
            points.Add((own.Team!, names[own.Member], state.PointsIn(week)));
        }

        var scores = all.Select(own => own.Team!).Distinct(StringComparer.Ordinal)
            .Select(team => (team, TeamScore.Of(points.Where(one => one.Team == team).Select(one => one.Points))));
        return new TeamsPage(
            TeamScore.Rank(scores),
            [.. points.OrderByDescending(one => one.Points).ThenBy(one => one.Name, StringComparer.Ordinal)],
            all.Find(own => own.Member == reader)?.Team);
    }
}
