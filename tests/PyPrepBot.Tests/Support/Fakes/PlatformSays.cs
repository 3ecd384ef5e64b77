using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>Believes what the platform sent and knows no group.</summary>
internal sealed class PlatformSays : IModeratorCheck
{
    public Task<bool> MayAsync(Interaction interaction, CancellationToken cancellation) => Task.FromResult(interaction.Rights.Manages);
}
