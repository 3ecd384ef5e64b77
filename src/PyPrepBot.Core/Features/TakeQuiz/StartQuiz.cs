using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary><c>/quiz gil</c>: five questions on one topic, easy to hard, seen only by who asked.</summary>
public sealed class StartQuiz(IQuestionBank bank, QuizStart start) : IInteractionHandler<SlashCommand>
{
    public Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var topics = bank.Current.Topics;
        var name = command.Arguments["topic"] is { } asked ? WellFormed.Of(asked) : null;
        var topic = name is null ? null : topics.Find(name);
        if (name is not null && topic is null)
        {
            return Task.FromResult(Reply.Ephemeral(QuizMessages.UnknownTopic(topics.Nearest(name, 3))));
        }

        var wish = new QuizWish(topic?.Slug, Level(command.Arguments["level"]), Length(command.Arguments["questions"]));
        return start.BeginAsync(command, wish, resumes: false, cancellation);
    }

    private static string? Level(string? word) =>
        word?.ToLowerInvariant() is { } level && level is not ("adaptive" or "mixed") ? level : null;

    private static int Length(string? number) =>
        int.TryParse(number, CultureInfo.InvariantCulture, out var length) ? QuizWish.Clamp(length) : QuizWish.DefaultLength;
}
