using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>A button that begins a test. Where no topic is named, it goes on with the one that is under way.</summary>
public sealed class BeginQuiz(QuizStart start) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var wish = QuizVerb.Wish(click.Action);
        return start.BeginAsync(click, wish, resumes: wish.Topic is null, cancellation);
    }
}
