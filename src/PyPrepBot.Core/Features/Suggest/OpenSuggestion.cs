using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Suggest;

/// <summary>"Make a question from this": a form in which the message's words stand already.</summary>
public sealed class OpenSuggestion : IInteractionHandler<MessageCommand>
{
    public const string Name = "Make a question from this";

    public Task<Reply> HandleAsync(MessageCommand command, CancellationToken cancellation) =>
        Task.FromResult(Reply.Form(SuggestMessages.Form(command.Text)));
}
