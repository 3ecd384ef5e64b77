using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>"Delete": asks for the word that was shown.</summary>
public sealed class OpenErasureForm : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (scope, word) = (ErasureScope.Read(click.Action.Part(0)), click.Action.Part(1));
        return Task.FromResult(ErasureVerb.IsWord(word)
            ? Reply.Form(ErasureMessages.Form(scope, word))
            : Reply.Ephemeral(ErasureMessages.OtherWord()));
    }
}
