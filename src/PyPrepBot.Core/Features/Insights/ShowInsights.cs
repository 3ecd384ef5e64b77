using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Insights;

/// <summary><c>/insights</c>: how the group is doing, for those who look after it.</summary>
public sealed class ShowInsights(GroupDirectory directory, IAnswerLog log, ILinkStore links, IQuestionBank bank)
    : IInteractionHandler<SlashCommand>
{
    /// <summary>The periods there are to choose from.</summary>
    public static IReadOnlyList<string> Periods { get; } = ["month", "quarter", "year"];

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(command.Channel, cancellation);
        var (period, days) = command.Arguments["period"]?.ToLowerInvariant() switch
        {
            "quarter" => ("quarter", 91),
            "year" => ("year", 364),
            _ => ("month", 28),
        };
        var today = GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        var from = today.AddDays(1 - days);
        var answers = await log.SinceAsync(group.Id, from, cancellation);
        var firsts = await log.FirstAnswersAsync(group.Id, cancellation);
        var insights = InsightReading.Of(
            await WithPersonsAsync(group.Id, answers, cancellation), firsts, bank.Of(group.Id), from, today);
        return Reply.Ephemeral(InsightMessages.Of(period, insights));
    }

    private async Task<IReadOnlyList<(MemberId Person, AnswerGiven Answer)>> WithPersonsAsync(
        GroupId group, IReadOnlyList<AnswerGiven> answers, CancellationToken cancellation)
    {
        var persons = new Dictionary<MemberId, MemberId>();
        foreach (var account in answers.Select(answer => answer.Member).Distinct())
        {
            persons[account] = await links.MainAsync(group, account, cancellation);
        }

        return [.. answers.Select(answer => (persons[answer.Member], answer))];
    }
}
