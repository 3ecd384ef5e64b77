using System.Reflection;
using PyPrepBot.Core.Chat.References;
using Xunit.Sdk;
using Xunit.v3;

namespace PyPrepBot.Tests.Journeys.Platforms;

/// <summary>Runs a theory on each platform; what else it takes stands behind the platform, once more for each.</summary>
/// <param name="values">What the theory takes besides the platform.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class BothPlatformsAttribute(params object?[] values) : DataAttribute
{
    private static readonly Platform[] Platforms = [Platform.Discord, Platform.Slack];

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Platforms.Select(platform => new TheoryDataRow([platform, .. values]))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
