using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Features.GroupSetup;

namespace PyPrepBot.Composition;

/// <summary>Setting up and the calendar.</summary>
internal static class GroupRegistration
{
    public static IServiceCollection AddGroupLife(this IServiceCollection services)
    {
        services.AddSingleton<StatusView>();
        return services;
    }
}
