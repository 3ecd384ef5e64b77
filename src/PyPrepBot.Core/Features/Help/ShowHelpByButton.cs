using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Help;

/// <summary>A page of the help, by its button.</summary>
public sealed class ShowHelpByButton(HelpDesk desk) : IInteractionHandler<ButtonClick>
{
    internal const string Verb = "help";

    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) =>
        desk.ShowAsync(click, click.Action.Part(0), cancellation);
}
