using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Rendering;

namespace PyPrepBot.Discord;

/// <summary>What can be known about messages on Discord without being there.</summary>
public static class DiscordPreview
{
    public static IServiceCollection AddDiscordPreview(this IServiceCollection services) =>
        services.AddSingleton<IMessageFit, DiscordFit>();
}
