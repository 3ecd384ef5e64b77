namespace PyPrepBot.Core.Chat;

/// <summary>Answers one kind of interaction. It returns the reply and never acknowledges.</summary>
public interface IInteractionHandler<in T>
    where T : Interaction
{
    Task<Reply> HandleAsync(T interaction, CancellationToken cancellation);
}
