using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary><c>/my export</c>: all that this group keeps about the reader, as two files.</summary>
public sealed class ExportMe(GroupDirectory directory, IPersonalDataStore data, IPersonalJson json) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(command.Channel, cancellation);
        var kept = await data.ReadAsync(group.Id, GroupDirectory.IdOf(command.User), cancellation);
        if (kept.IsEmpty)
        {
            return Reply.Ephemeral(ExportMessages.NothingKept());
        }

        var files = new[]
        {
            new ChatFile("my-data.json", json.Write(kept)),
            new ChatFile("my-data.md", Encoding.UTF8.GetBytes(ExportText.Of(kept, command.ReceivedAt))),
        };
        return Reply.Ephemeral(files.Any(file => file.Content.Length > ChatFile.MostBytes)
            ? ExportMessages.TooLarge()
            : ExportMessages.Here(kept) with { Files = files });
    }
}
