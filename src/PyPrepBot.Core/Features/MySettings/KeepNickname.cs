using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.MySettings;

/// <summary>Keeps a nickname and shows it on boards, unless it is none or somebody else's name.</summary>
public sealed class KeepNickname(GroupDirectory directory, IMemberSettingsStore settings, ILinkStore links, SettingsView view)
    : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (group, member) = await directory.WhoAsync(form, cancellation);
        if (DisplayName.Read(form.Fields.GetValueOrDefault(SettingsVerb.Nickname, ""), MemberSettings.LongestNickname) is not { } name)
        {
            return SettingsMessages.NoNickname();
        }

        var link = await links.OfAsync(group.Id, member, cancellation);
        var others = (await settings.NamesAsync(group.Id, cancellation))
            .Where(known => known.Member != member && link?.Has(known.Member) != true)
            .Select(known => known.Name)
            .Append(SettingsMessages.FormerMember);
        if (others.Any(other => DisplayName.AreAlike(other, name)))
        {
            return SettingsMessages.TakenNickname(name);
        }

        await settings.ChangeAsync(
            group.Id, member, own => own with { Nickname = name, Board = BoardVisibility.Nickname }, cancellation);
        return Reply.Ephemeral(await view.OfAsync(group, member, cancellation));
    }
}
