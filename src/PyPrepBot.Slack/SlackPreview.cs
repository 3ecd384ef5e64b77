using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack;

/// <summary>What can be known about messages on Slack without being there.</summary>
public static class SlackPreview
{
    public static IServiceCollection AddSlackPreview(this IServiceCollection services) => services.AddSingleton<IMessageFit, SlackFit>();
}
