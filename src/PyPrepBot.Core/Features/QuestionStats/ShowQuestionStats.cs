using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionStats;

/// <summary><c>/question stats gil-001</c>: what the answers of this group say about a question.</summary>
public sealed class ShowQuestionStats(GroupDirectory directory, IQuestionBank bank, IAnswerLog log) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(command.Channel, cancellation);
        if (bank.Of(group.Id).Find(command.Arguments["id"]?.ToLowerInvariant() ?? "") is not { } question)
        {
            return Reply.Ephemeral(StatsMessages.UnknownQuestion());
        }

        var answers = await log.FirstAnswersAsync(group.Id, cancellation);
        return Reply.Ephemeral(StatsMessages.Of(question, QuestionMeasures.Of(question, answers)));
    }
}
