using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary>Finds the question that a command names, in the bank of its group.</summary>
public sealed class FindQuestion(GroupDirectory directory, IQuestionBank bank)
{
    public async Task<(StudyGroup Group, Question? Question)> OfAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        return (group, bank.Of(group.Id).Find(NamedWords.Of(command, "id").ToLowerInvariant()));
    }
}
