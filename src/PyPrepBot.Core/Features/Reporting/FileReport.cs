using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary>Keeps a report for the moderators, with the answer it defends when there is one.</summary>
public sealed class FileReport(
    GroupDirectory directory, IReportStore reports, IAnswerStore answers, IQuestionBank bank, Disputes disputes,
    Restrictions restrictions)
    : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(form, cancellation);
        if (await restrictions.OnReportsAsync(group.Id, member, cancellation) is { } refusal)
        {
            return Reply.Ephemeral(refusal);
        }

        if (bank.Of(group.Id).Find(form.Action.Part(0)) is not { } question)
        {
            return Reply.Ephemeral(ReportMessages.UnknownQuestion());
        }

        var seen = Seen(group, question, form.Action.Part(1));
        var kept = await reports.FindAsync(group.Id, question.Id, seen, member, cancellation);
        if (kept is { IsOpen: false })
        {
            return Reply.Ephemeral(ReportMessages.DecidedAlready(kept));
        }

        var answer = await AnswerAsync(group, member, question, form.ReceivedAt, cancellation);
        var report = new Report(
            group.Id,
            member,
            question.Id,
            seen,
            form.Fields.GetValueOrDefault(ReportMessages.Reason, ""),
            WellFormed.Of(form.Fields.GetValueOrDefault(ReportMessages.Note, "")),
            answer?.Input,
            form.ReceivedAt)
        {
            AnswerKey = answer?.Key,
            Near = form.Channel,
        };
        var members = await reports.AddAsync(kept is null ? report : OneReport.Of(kept, report), cancellation);
        return await disputes.LookAsync(group.Id, question, form.ReceivedAt, cancellation)
            ? Reply.Ephemeral(ReportMessages.SetAside(question))
            : Reply.Ephemeral(ReportMessages.Filed(question, members));
    }

    private string Seen(StudyGroup group, Question question, string revision) =>
        bank.Of(group.Id).FindRevision(question.Id, revision) is null ? question.Revision : revision;

    private async Task<AnswerGiven?> AnswerAsync(
        StudyGroup group, MemberId member, Question question, DateTimeOffset now, CancellationToken cancellation)
    {
        if (ChallengeWindows.DateAt(group.Schedule, now) is not { } date)
        {
            return null;
        }

        var given = await answers.OfChallengeAsync(group.Id, date, member, cancellation);
        return given.LastOrDefault(answer => answer.QuestionId == question.Id);
    }
}
