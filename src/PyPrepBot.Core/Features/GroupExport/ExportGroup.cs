using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupExport;

/// <summary><c>/group export</c>: everything of the group that its moderators may see, as one zip file for them alone.</summary>
public sealed class ExportGroup(GroupDirectory directory, GroupReading reading, Audit audit) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        var entries = await reading.ReadAsync(group, command.ReceivedAt, cancellation);
        var packed = Package.Of(entries);
        await audit.NoteAsync(command, group.Id, "group", "export", before: null, $"{packed.Content.Length} bytes", cancellation);
        var name = $"group-{ChallengeDate.Text(GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone)))}.zip";
        return Reply.Ephemeral(ExportMessages.Done(packed.LeftOut) with { Files = [new ChatFile(name, packed.Content)] });
    }
}
