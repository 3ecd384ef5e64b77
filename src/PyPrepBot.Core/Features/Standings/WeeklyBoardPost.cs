using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Standings;

/// <summary>The board of the week that is over.</summary>
public sealed class WeeklyBoardPost(
    IBoardStore boards, IMemberStore members, IMemberSettingsStore settings, IChallengeStore challenges) : IPostComposer
{
    private const int Top = 10;
    private const int ImprovedShown = 3;

    public PostKind Kind => PostKind.Board;

    public async Task<ChatMessage?> ComposeAsync(StudyGroup group, Post post, CancellationToken cancellation)
    {
        var week = Period.Of(PeriodKind.Week, post.Date);
        var asked = await challenges.BetweenAsync(group.Id, week.First.AddDays(-3), week.Last, cancellation);
        if (!asked.Any(challenge =>
            challenge.Status is ChallengeStatus.Open or ChallengeStatus.Closed && week.Contains(challenge.ClosesOn)))
        {
            return null;
        }

        var board = await boards.ReadAsync(group.Id, week.Key, member: null, Top, cancellation);
        return BoardMessages.Weekly(week, board, await ImprovedAsync(group.Id, week.Last, cancellation));
    }

    private async Task<IReadOnlyList<ImprovementRow>> ImprovedAsync(GroupId group, DateOnly day, CancellationToken cancellation)
    {
        var hidden = (await settings.AllAsync(group, cancellation)).Where(own => !own.IsListed).Select(own => own.Member).ToHashSet();
        var active = (await members.ActiveAsync(group, day.AddDays(-MostImproved.Days), cancellation))
            .Where(member => !hidden.Contains(member.Member))
            .ToList();
        var names = await members.NamesAsync(group, [.. active.Select(member => member.Member)], cancellation);
        return [.. MostImproved.Rank(active.Select(member => Since(member, day, names[member.Member]))).Take(ImprovedShown)];
    }

    private static Improvement Since(MemberState member, DateOnly day, string name)
    {
        var then = member.History.LastOrDefault(rated => rated.Day <= day.AddDays(-MostImproved.Days))
            ?? new RatedDay(day, Ability.Start, 0);
        return new Improvement(
            member.Member, name, Sample(then.Ability), Sample(member.Ability), member.RatedAnswers - then.Answers);
    }

    private static RatingSample Sample(Gaussian rating) => new(rating.Mean, rating.Variance);
}
