using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Opens a form for what is in no list: a zone, an hour, days.</summary>
public sealed class AskInSetup : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) =>
        Task.FromResult(Reply.Form(SetupForms.Of(click.Action)));
}
