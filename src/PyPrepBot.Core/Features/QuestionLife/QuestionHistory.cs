using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary><c>/question history gil-001</c>: who did what with it, and when.</summary>
public sealed class QuestionHistory(FindQuestion questions, IGroupQuestionStore versions, IMemberStore members)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, question) = await questions.OfAsync(command, cancellation);
        if (question is null)
        {
            return Reply.Ephemeral(QuestionMessages.Unknown());
        }

        var kept = await versions.OfAsync(group.Id, question.Id, cancellation);
        var people = kept.Select(version => version.By).Concat(kept.Select(version => version.Author ?? version.By)).Distinct().ToList();
        return Reply.Ephemeral(LifeMessages.History(
            question, kept, await members.NamesAsync(group.Id, people, cancellation), group.Schedule.Zone));
    }
}
