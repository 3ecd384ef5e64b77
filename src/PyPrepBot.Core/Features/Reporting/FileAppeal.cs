using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>"My answer is right": one press, once for a question and member, and the moderators have the answer as it was typed.</summary>
public sealed class FileAppeal(
    GroupDirectory directory,
    IAnswerStore answers,
    IAnswerLog log,
    ILinkStore links,
    IReportStore reports,
    IQuestionBank bank,
    Disputes disputes,
    Restrictions restrictions) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(click, cancellation);
        if (await restrictions.OnReportsAsync(group.Id, member, cancellation) is { } refusal)
        {
            return Reply.Ephemeral(refusal);
        }

        if (await FindAsync(group, member, click.Action, cancellation) is not { } answer)
        {
            return Reply.Ephemeral(ReportMessages.NothingToDefend());
        }

        if (answer.Verdict is Verdict.Correct or Verdict.Typo)
        {
            return Reply.Ephemeral(ReportMessages.RightAlready());
        }

        var kept = await reports.FindAsync(group.Id, answer.QuestionId, answer.Revision, member, cancellation);
        if (kept is { IsOpen: false } or { Reason: Report.Appeal, AnswerKey: not null })
        {
            return Reply.Ephemeral(ReportMessages.AppealedAlready(kept));
        }

        var appeal = new Report(
            group.Id, member, answer.QuestionId, answer.Revision, Report.Appeal, "", answer.Input, click.ReceivedAt)
        {
            AnswerKey = answer.Key,
            Near = click.Channel,
        };
        await reports.AddAsync(kept is null ? appeal : OneReport.Of(kept, appeal), cancellation);
        var isAside = bank.Of(group.Id).Find(answer.QuestionId) is { } question
            && await disputes.LookAsync(group.Id, question, click.ReceivedAt, cancellation);
        return Reply.Ephemeral(ReportMessages.Appealed(answer, isAside));
    }

    /// <summary>The member's own answer that a button is about; a forged one leads nowhere.</summary>
    private async Task<AnswerGiven?> FindAsync(StudyGroup group, MemberId member, ActionId action, CancellationToken cancellation)
    {
        var (question, context) = (action.Part(0), action.Part(1));
        var answer = ChallengeDate.TryParse(context, out var date)
            ? await answers.OfChallengeAsync(group.Id, date, member, cancellation) is [.., var last] ? last : null
            : await InTestAsync(group.Id, context, action.Part(2), cancellation);
        return answer is not null
            && answer.QuestionId == question
            && answer is { Kind: Questions.QuestionKind.Output or Questions.QuestionKind.Fill, DontKnow: false }
            && await links.MainAsync(group.Id, answer.Member, cancellation) == member
                ? answer
                : null;
    }

    private async Task<AnswerGiven?> InTestAsync(GroupId group, string session, string position, CancellationToken cancellation) =>
        session.Length > 0 && int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? await log.FindAsync(group, EventKey.TestAnswer(group, session, place), cancellation)
            : null;
}
