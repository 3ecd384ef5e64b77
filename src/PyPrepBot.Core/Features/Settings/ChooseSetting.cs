using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Settings;

/// <summary>"Change a setting": its form, with the value it has.</summary>
public sealed class ChooseSetting(GroupDirectory directory) : IInteractionHandler<SelectChoice>
{
    public async Task<Reply> HandleAsync(SelectChoice choice, CancellationToken cancellation)
    {
        var name = choice.Values.Count > 0 ? choice.Values[0] : "";
        var group = await directory.LookAsync(choice.Channel, cancellation);
        return !group.IsSetUp ? Reply.Ephemeral(SettingsMessages.NotSetUp())
            : SettingKeys.Find(name) is { } key ? Reply.Form(SettingsMessages.Form(group, key, choice.User.Platform))
            : Reply.Ephemeral(SettingsMessages.NoSuchKey(name));
    }
}
