using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Discord;
using PyPrepBot.Slack;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary>Finds questions that a platform would cut off or refuse.</summary>
internal static class RenderLint
{
    public static IReadOnlyList<BankWarning> Warnings(LoadedBank bank)
    {
        using var previews = new ServiceCollection().AddDiscordPreview().AddSlackPreview().BuildServiceProvider();
        var platforms = previews.GetServices<IMessageFit>().ToList();
        return
        [
            .. bank.Primers.Values.SelectMany(primer => Misfits(primer, platforms)),
            .. bank.Questions
                .Where(question => question.Status != QuestionStatus.Retired)
                .SelectMany(question => Misfits(question, platforms), (question, misfit) => At(bank, question, misfit)),
        ];
    }

    private static IEnumerable<string> Misfits(Question question, IReadOnlyList<IMessageFit> platforms) =>
        from post in QuestionPosts.Of(question)
        from platform in platforms
        let misfit = platform.Misfit(post.Value)
        where misfit is not null
        select $"the {post.Key} does not fit {platform.Platform}: {misfit}.";

    private static IEnumerable<BankWarning> Misfits(Primer primer, IReadOnlyList<IMessageFit> platforms) =>
        from platform in platforms
        let misfit = platform.Misfit(new ChatMessage(primer.Title, PrimerCard.Of(primer)))
        where misfit is not null
        let message = $"it does not fit {platform.Platform}: {misfit}."
        select new BankWarning($"primers/{primer.Topic}.md", 1, "platform", message, "Shorten it.");

    private static BankWarning At(LoadedBank bank, Question question, string misfit)
    {
        var position = bank.Positions[question.Id];
        return new BankWarning(position.File, position.Line, "platform", $"{question.Id}: {misfit}", "Shorten its longest text.");
    }
}
