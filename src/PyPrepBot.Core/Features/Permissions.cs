using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>
/// The one place that says who moderates: whoever manages the server or workspace, as the platform said with this very interaction,
/// and whom the group itself named.
/// </summary>
public sealed class Permissions(GroupDirectory directory) : IModeratorCheck
{
    public async Task<bool> MayAsync(Interaction interaction, CancellationToken cancellation) =>
        interaction.Rights.Manages || Moderates(await directory.LookAsync(interaction.Channel, cancellation), interaction);

    /// <summary>Whether the author of an interaction moderates a group.</summary>
    public static bool Moderates(StudyGroup group, Interaction interaction) =>
        interaction.Rights.Manages
        || group.Settings.Moderators.HasUser(interaction.User)
        || interaction.Rights.Roles.Any(role => group.Settings.Moderators.HasRole(interaction.User.Platform, role));
}
