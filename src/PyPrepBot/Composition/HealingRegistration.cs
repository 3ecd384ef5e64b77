using Microsoft.Extensions.DependencyInjection;

namespace PyPrepBot.Composition;

/// <summary>Putting wrong questions right.</summary>
internal static class HealingRegistration
{
    public static IServiceCollection AddHealing(this IServiceCollection services)
    {
        return services;
    }
}
