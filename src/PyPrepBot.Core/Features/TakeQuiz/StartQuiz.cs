using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary><c>/quiz gil</c>: five questions on one topic, easy to hard, seen only by who asked.</summary>
public sealed class StartQuiz(
    GroupDirectory directory, IQuestionBank bank, IQuizStore quizzes, QuizDesk desk, QuizScreen screen, MemberGate gate)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var topics = bank.Current.Topics;
        var name = command.Arguments["topic"] is { } asked ? WellFormed.Of(asked) : null;
        var topic = name is null ? null : topics.Find(name);
        if (name is not null && topic is null)
        {
            return Reply.Ephemeral(QuizMessages.UnknownTopic(topics.Nearest(name, 3)));
        }

        var wish = new QuizWish(topic?.Slug, Level(command.Arguments["level"]), Length(command.Arguments["questions"]));
        var (group, member) = await directory.WhoAsync(command, cancellation);
        return await gate.EnterAsync(member, Begin, cancellation);

        async Task<Reply> Begin()
        {
            var id = QuizVerb.SessionId(command.DeliveryId);
            if (await quizzes.OpenAsync(group.Id, member, cancellation) is { } open)
            {
                var current = await desk.RefreshAsync(open, command.ReceivedAt, cancellation);
                return open.Id == id || current.FinishedAt is not null
                    ? await screen.ShowAsync(current, cancellation)
                    : Reply.Ephemeral(QuizMessages.UnderWay(current, wish));
            }

            var session = await quizzes.FindAsync(group.Id, member, id, cancellation)
                ?? await desk.StartAsync(group, member, wish, id, command.ReceivedAt, cancellation);
            return session.Items.Count == 0
                ? Reply.Ephemeral(QuizMessages.NothingFits(wish))
                : await screen.ShowAsync(session, cancellation);
        }
    }

    private static string? Level(string? word) =>
        word?.ToLowerInvariant() is { } level && level is not ("adaptive" or "mixed") ? level : null;

    private static int Length(string? number) =>
        int.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var length)
            ? QuizWish.Clamp(length)
            : QuizWish.DefaultLength;
}
