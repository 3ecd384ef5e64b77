using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary><c>/question search daemon threads</c>: questions of the group in which all the words stand.</summary>
public sealed class SearchQuestions(GroupDirectory directory, IQuestionBank bank) : IInteractionHandler<SlashCommand>
{
    private const int Most = 15;

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        var words = NamedWords.Of(command, "words");
        var found = QuestionWords.Find(bank.Of(group.Id).All, words).ToList();
        return Reply.Ephemeral(LifeMessages.Found(words, [.. found.Take(Most)], found.Count));
    }
}
