using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Reporting;

/// <summary><c>/report gil-001</c>; without an id it is about today's challenge.</summary>
public sealed class ReportByCommand(GroupDirectory directory, IChallengeStore challenges, IQuestionBank bank)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        var id = command.Arguments["question"]?.ToLowerInvariant() ?? await TodaysAsync(group, command.ReceivedAt, cancellation);
        return id is not null && bank.Of(group.Id).Find(id) is { } question
            ? Reply.Form(ReportMessages.Form(question, question.Revision))
            : Reply.Ephemeral(ReportMessages.UnknownQuestion());
    }

    private async Task<string?> TodaysAsync(StudyGroup group, DateTimeOffset now, CancellationToken cancellation)
    {
        return ChallengeWindows.DateAt(group.Schedule, now) is { } date
            && await challenges.FindAsync(group.Id, date, cancellation) is { Status: not ChallengeStatus.Planned } today
            ? today.QuestionId
            : null;
    }
}
