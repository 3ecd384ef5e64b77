using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionFiles;

/// <summary>
/// A file that hangs on a message, checked or taken in from the menu of it: where commands take no files, there is no other way.
/// </summary>
public sealed class ImportFromMessage(FileImport import) : IInteractionHandler<MessageCommand>
{
    public const string Check = "Check question file";
    public const string Take = "Import question file";

    public Task<Reply> HandleAsync(MessageCommand command, CancellationToken cancellation) => import.TakeAsync(
        command,
        command.Files is [var file, ..] ? file : null,
        command.Name == Take ? ImportDesk.Both : ImportQuestions.Check,
        cancellation);
}
